/** Personal data is recognised wherever it is written, and what only looks like it is not. */
import { describe, expect, test } from 'vitest';
import {
  isPersonalHeader,
  personalData,
  personalDataInAddress,
  personalDataInFigure,
} from '#domain/dataset/personal-data.ts';

const found: Record<string, string[]> = {
  email: [
    'contacto@example.org',
    'Escribir a ana.perez+vp@mail.example.com.pe para coordinar',
    'MAYUS@EXAMPLE.ORG',
    'persona (at) example.org',
    'persona [arroba] example.org',
    'persona arroba example punto org',
    'mailto:x@example.org',
    'contacto＠example.org',
    'con\u200btacto@exam\u200bple.org',
    'josé.ñuñez@example.pe',
  ],
  telephone: [
    '987654321',
    '987 654 321',
    '987-654-321',
    '+51 987 654 321',
    '+51987654321',
    '0051 987654321',
    '51 987654321',
    '(+51) 984 123 456',
    '(01) 234-5678',
    '01 234 5678',
    '01-2345678',
    '(084) 23-4567',
    '084-234567',
    '084 234567',
    'Tel. 234-5678',
    'Teléfono: 2345678',
    'cel 912345678',
    'Celular: 912 345 678.',
    'WhatsApp 912345678',
    'teléfono fijo 234567',
    'Tel. 234-2019',
    '+1 202 555 0143',
    '+44 20 7946 0958',
    '+56-2-2345-6789',
    'La oficina atiende en el 984123456 por las mañanas',
    'Coordinar al 984‑123‑456',
    '984-123456',
    '984123-456',
    'https://wa.me/51984123456',
    'https://api.whatsapp.com/send?lang=es&phone=51984123456',
    'tel:084234567',
  ],
  'identity-number': [
    '45678912',
    'DNI 45678912',
    'DNI: 45.678.912',
    'D.N.I. N° 45678912',
    'dni nro 45678912',
    'con DNI N.º 45678912, domiciliada en Cusco',
    'asistió 45678912 en representación',
    'carné de extranjería 001234567',
    'documento de identidad 45678912',
    'RUC 10456789123',
    'DNI 20170831',
    '45678912-3',
  ],
};

const harmless = [
  '2017',
  '2017-08-31',
  '31/08/2017',
  '20170831',
  '2016-2017',
  '01-12-2017',
  '01 12 2017',
  '08-31-2017',
  '05.08.2017',
  'reunión del 05-08-2017 (acta 3)',
  'precio fijo 2016-2018',
  'Anexo 12-2017',
  'anexo 3, fila 123456',
  'unidad móvil 2017-2018',
  'Tel Aviv 2016-2018',
  'fax de 31/08/2017',
  '2017-08-31T10:30:00Z',
  'Ley 29325',
  'Ley N° 27867',
  'Decreto Legislativo 1013',
  'D.S. N.° 012-2017-MINAM',
  'Resolución 045-2016-OEFA/CD',
  'R.M. 028-2015-PCM',
  'Expediente 12345678',
  'PE-CUS',
  'ISO 3166-2:PE',
  'ISO 9001:2015',
  'p. 12',
  'pp. 123-1234',
  'sección 3.2, fila 14',
  'https://example.org/12345678',
  'https://example.org/987654321/informe-2017.pdf',
  'www.example.org/987654321',
  'US$ 450,000',
  'US$ 12345678',
  'S/ 987654321',
  '450,000',
  '12.345.678',
  '1.234.567,89',
  '98765432 habitantes',
  '12345678 hectáreas',
  '2,213 participantes en 28 actividades',
  '46 integrantes en 2017',
  'RUC 20131370645',
  '978-9972-671-18-1',
  'ISBN 9789972671181',
  '10.1016/j.socnet.2015.03.002',
  '-13.531950, -71.967463',
  'ubigeo 080101',
  'Grupo de Trabajo de los Principios Voluntarios',
  'reunión @ Lima',
  '@observatorio',
  '24/7',
  'km 1234+567',
  '=HYPERLINK("x")',
  'Las Bambas-MMG',
  'celebró su reunión 12 en 2017',
  'Telefónica del Perú',
  'movilización de 3000 personas',
];

describe('personalData', () => {
  for (const [kind, texts] of Object.entries(found)) {
    test.each(texts)(`${kind}: %s`, (text) => {
      expect(personalData(text)).toBe(kind);
    });
  }

  test.each(harmless)('harmless: %s', (text) => {
    expect(personalData(text)).toBeUndefined();
  });

  test.each(Object.values(found).flat())('found inside a longer note: %s', (text) => {
    expect(personalData(`La reunión fue en 2017 (p. 12). ${text}; ver acta 3.`)).toBeDefined();
  });

  test('a figure may be any number, but not a labelled identity number or an address', () => {
    expect(personalDataInFigure('12345678')).toBeUndefined();
    expect(personalDataInFigure('987654321')).toBeUndefined();
    expect(personalDataInFigure('DNI 12345678')).toBe('identity-number');
    expect(personalDataInFigure('a@example.org')).toBe('email');
  });

  test.each([
    '2213',
    '2,213',
    '450 000',
    '1.234,5',
    '-3',
    '12 %',
    '0.5',
    '12345678',
    'US$ 450,000',
    '20170831-x',
    '8-9',
  ])('a figure: %s', (text) => {
    expect(personalDataInFigure(text)).toBeUndefined();
  });

  test.each(['084-221133', '(01) 619-1700', '084 221137', '45678912-3', 'RUC 10456789123', 'contacto 984 123 465'])(
    'no figure: %s',
    (text) => {
      expect(personalDataInFigure(text)).toBeDefined();
    },
  );

  test('any digits may stand in the address of a page, but no chat link', () => {
    expect(personalDataInAddress('https://example.org/45678912?id=984123456')).toBeUndefined();
    expect(personalDataInAddress('https://wa.me/51984123456')).toBe('telephone');
    expect(personalDataInAddress('mailto:a@example.org')).toBe('email');
  });

  test('a long text without a match is read in linear time', () => {
    const started = performance.now();
    personalData(`${'a.'.repeat(5_000)}@`);
    personalData('1 '.repeat(5_000));
    personalData(`tel ${'('.repeat(9_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('isPersonalHeader', () => {
  test.each([
    'nombre_contacto',
    'Nombre del contacto',
    'persona',
    'persona_contacto',
    'contact_person',
    'Contact name',
    'entrevistado',
    'Entrevistada',
    'interviewee',
    'first_name',
    'Last Name',
    'apellidos',
    'Apellido paterno',
    'teléfono',
    'telefono_oficina',
    'celular',
    'correo',
    'Correo electrónico',
    'email',
    'e-mail',
    'DNI',
    'N° DNI',
    'nombres y apellidos',
  ])('personal: %s', (header) => {
    expect(isPersonalHeader(header)).toBe(true);
  });

  test.each(['name', 'nombre', 'organisation', 'title', 'locator', 'value', 'indicador', 'region', 'order', 'note'])(
    'not personal: %s',
    (header) => {
      expect(isPersonalHeader(header)).toBe(false);
    },
  );
});
