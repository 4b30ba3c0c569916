import { taxonomySchema } from '../../model/api.ts'
import { areas, threatClasses } from '../../model/taxonomy.ts'
import { techniques } from '../../model/techniques.ts'
import { kindNames } from '../../recognisers/leak/names-of-kinds.ts'
import type { Area } from '../../model/taxonomy.ts'
import type { RouteGroup } from '../context.ts'
import { langOf } from '../language.ts'
import { langOnly, problemAnswer } from '../parameters.ts'

export const taxonomy: RouteGroup = (api) => {
  api.get(
    '/taxonomy',
    {
      schema: {
        summary: 'The threats that Perisai knows, with their codes in ATT&CK, DISARM, EuRepoC and VERIS',
        tags: ['findings'],
        querystring: langOnly,
        response: { 200: taxonomySchema, ...problemAnswer },
      },
    },
    async (request) => {
      const lang = langOf(request)
      return {
        areas: (Object.keys(areas) as Area[]).map((id) => ({ id, name: areas[id][lang] })),
        classes: threatClasses.map(({ id, area, name, definition, codes }) => ({
          id,
          area,
          name: name[lang],
          definition: definition[lang],
          codes: {
            attack: [...codes.attack],
            disarm: [...codes.disarm],
            eurepoc: [...codes.eurepoc],
            veris: [...codes.veris],
          },
        })),
        techniques: [...techniques],
        data_kinds: Object.entries(kindNames[lang]).map(([id, name]) => ({ id, name })),
      }
    },
  )
}
