/** The network drawn by sigma: moved with the mouse, zoomed by buttons or with Ctrl and the wheel. */
import { UndirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { COLOURS, sizeOf } from './graph.ts'
import type { Drawn, Graph } from './graph.ts'

export interface View {
  show(drawn: Drawn, picked: number | null): void
  /** 1 nearer, -1 farther, 0 all of it */
  zoom(way: -1 | 0 | 1): void
  end(): void
}

export function mount(box: HTMLElement, graph: Graph, onPick: (meaning: number) => void): View {
  const colours = coloursOf(box)
  const network = new UndirectedGraph()
  graph.nodes.forEach((node, k) => {
    network.addNode(k, {
      label: node.label,
      x: graph.layout.x[k],
      y: -graph.layout.y[k],
      size: sizeOf(node.count),
      color: node.kind === 'text' ? colours.text : colours.other,
    })
  })
  graph.links.forEach(([a, b], at) => {
    if (a !== b && !network.hasEdge(a, b))
      network.addEdgeWithKey(at, a, b, { size: 1.5, color: colours.line })
  })
  const sigma = new Sigma(network, box, {
    enableEdgeEvents: true,
    labelColor: { color: colours.ink },
    labelFont: getComputedStyle(box).fontFamily,
    labelSize: 12,
    labelDensity: 0.6,
    labelRenderedSizeThreshold: 5,
    minEdgeThickness: 1.2,
    stagePadding: 28,
    // a name stands on the paper of the page also while the mouse is on its dot
    defaultDrawNodeHover: (context, data, settings) =>
      settings.defaultDrawNodeLabel(context, data, { ...settings, labelWeight: '600' }),
  })
  sigma.on('clickEdge', ({ edge }) => onPick(graph.meanings[Number(edge)]))
  sigma.on('enterEdge', () => box.classList.add('on-link'))
  sigma.on('leaveEdge', () => box.classList.remove('on-link'))
  // the wheel scrolls the page; who wants to zoom holds Ctrl
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey) event.stopPropagation()
  }
  box.addEventListener('wheel', wheel, { capture: true, passive: true })
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const duration = still ? 0 : 200
  return {
    show(drawn, picked) {
      const links = new Set(drawn.links)
      sigma.setSetting('nodeReducer', (key, data) => {
        const k = Number(key)
        if (drawn.part[k] < 0) return { ...data, hidden: true }
        if (graph.nodes[k].kind === 'text') return data
        return { ...data, color: drawn.part[k] < COLOURS ? colours.parts[drawn.part[k]] : colours.other }
      })
      sigma.setSetting('edgeReducer', (key, data) => {
        const at = Number(key)
        if (!links.has(at)) return { ...data, hidden: true }
        return graph.meanings[at] === picked ? { ...data, color: colours.ink, size: 3, zIndex: 1 } : data
      })
      sigma.refresh()
    },
    zoom(way) {
      const camera = sigma.getCamera()
      if (way === 0) void camera.animatedReset({ duration })
      else if (way > 0) void camera.animatedZoom({ duration, factor: 1.5 })
      else void camera.animatedUnzoom({ duration, factor: 1.5 })
    },
    end() {
      box.removeEventListener('wheel', wheel, { capture: true })
      sigma.kill()
    },
  }
}

/** The page's colours as WebGL takes them. */
function coloursOf(box: HTMLElement) {
  const probe = document.createElement('span')
  probe.hidden = true
  box.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = {
    parts: Array.from({ length: COLOURS }, (_, k) => read(`part-${k}`)),
    other: read('line-2'),
    text: read('ink'),
    line: read('network-line'),
    ink: read('ink'),
  }
  probe.remove()
  return colours
}
