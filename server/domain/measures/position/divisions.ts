/** How the network falls apart into circles: communities, and lines within pillars against lines across them. */
import { defined, type Measure } from '../measure.ts';
import { noParameters } from '../texts.ts';

export const community: Measure = {
  id: 'community',
  family: 'position',
  about: 'organisation',
  name: { es: 'Comunidad', en: 'Community' },
  short: { es: 'Comunidad', en: 'Community' },
  says: {
    es: 'A qué círculo pertenece: dentro de uno hay más líneas de las que habría por azar.',
    en: 'To which circle it belongs: within one there are more lines than chance would give.',
  },
  saysNot: {
    es: 'El número solo distingue: no es un orden. No es un grupo con vida propia, y otra división puede ser casi igual de buena.',
    en: 'The number only tells apart and is no order. It is no group with a life of its own, and another division may be almost as good.',
  },
  formula: {
    es: 'La división que más modularidad alcanza con el algoritmo de Leiden; 1 es la comunidad más grande.',
    en: 'The division with the highest modularity that the Leiden algorithm finds; 1 is the largest community.',
  },
  unit: { es: 'número de comunidad', en: 'number of the community' },
  range: { least: 1, most: null },
  edgeCases: {
    es: 'Sin líneas cada organización es una comunidad. Con una modularidad menor que 0.3 la división dice poco.',
    en: 'Without lines each organisation is a community. With a modularity below 0.3 the division says little.',
  },
  source: {
    es: 'Traag, Waltman y van Eck (2019), Scientific Reports 9:5233; modularidad: Newman y Girvan (2004), Phys. Rev. E 69:026113.',
    en: 'Traag, Waltman and van Eck (2019), Scientific Reports 9:5233; modularity: Newman and Girvan (2004), Phys. Rev. E 69:026113.',
  },
  parameters: {
    es: 'Resolución 1; semilla fija, para que el resultado sea siempre el mismo. Con o sin fuerzas, según se elija.',
    en: 'Resolution 1; a fixed seed, so that the result is always the same. With or without strengths, as chosen.',
  },
  example: {
    es: 'Dos triángulos unidos por una línea: dos comunidades de tres, modularidad 6÷7 − 2 × (7÷14)² = 0.36.',
    en: 'Two triangles joined by a line: two communities of three, modularity 6÷7 − 2 × (7÷14)² = 0.36.',
  },
  shown: 'label',
  first: null,
  valueAt: ({ kernels }, node) => {
    const number = defined(kernels.community[node]);
    return number === null ? null : number + 1;
  },
};

export const eiIndex: Measure = {
  id: 'ei-index',
  family: 'position',
  about: 'network',
  name: { es: 'Índice E-I', en: 'E-I index' },
  short: { es: 'E-I', en: 'E-I' },
  says: {
    es: 'Si las líneas cruzan entre pilares (hacia 1) o se quedan dentro (hacia −1), en toda la red y por pilar.',
    en: 'Whether lines cross between pillars (towards 1) or stay within them (towards −1), in the whole network and by pillar.',
  },
  saysNot: {
    es: 'Un 0 no es equilibrio: con pilares pequeños el azar ya da valores altos. Solo se lee junto a lo esperado.',
    en: 'A 0 is no balance: with small pillars chance alone gives high values. It is read beside its expectation only.',
  },
  formula: {
    es: 'Las líneas entre pilares menos las de dentro, entre todas. Lo esperado: lo mismo con todos los pares posibles de estos pilares.',
    en: 'The lines between pillars less those within, over all of them. Expected: the same with all possible pairs of these pillars.',
  },
  unit: { es: 'índice, de −1 a 1', en: 'index, −1 to 1' },
  range: { least: -1, most: 1 },
  edgeCases: {
    es: 'Sin líneas entre organizaciones con pilar registrado no está definido. «Observadores y cooperación» cuenta como un pilar.',
    en: 'Not defined without lines between organisations with a pillar on file. "Observers and cooperation" counts as a pillar.',
  },
  source: {
    es: 'Krackhardt y Stern (1988), Social Psychology Quarterly 51:123-140.',
    en: 'Krackhardt and Stern (1988), Social Psychology Quarterly 51:123-140.',
  },
  parameters: noParameters,
  example: {
    es: 'Diez líneas, cinco dentro de pilares y cinco entre ellos: 0. Con pilares de 4, 2, 3 y 1 organizaciones lo esperado es (35 − 10) ÷ 45 = 0.56: cruzan menos de lo que daría el azar.',
    en: 'Ten lines, five within pillars and five between them: 0. With pillars of 4, 2, 3 and 1 organisations (35 − 10) ÷ 45 = 0.56 is expected: they cross less than chance would have it.',
  },
  shown: 'bands',
  first: null,
};
