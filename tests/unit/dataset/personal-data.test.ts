/** Personal data is recognised wherever it is written, and what only looks like it is not. */
import { describe, expect, test } from 'vitest';
import {
  isPersonalHeader,
  personalData,
  personalDataInAddress,
  personalDataInFigure,
} from '#domain/dataset/personal-data.ts';
import { harmlessTexts } from './harmless-texts.ts';

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
    '984.123.456',
    '984 12 34 56',
    '98 412 3456',
    '9 8412 3456',
    '984 - 123 - 456',
    '(984) 123 456',
    '(51) 984123456',
    '+51.984.123.456',
    '+51-984-123456',
    '(+51)984123456',
    '084.234567',
    '084/234567',
    '084 - 234567',
    '(084)234567',
    '(084) - 23.45.67',
    '084 23 45 67',
    '084234567',
    '01.234.5678',
    '2345678',
    '234-5678',
    '619-1700',
    '234 5678',
    'Llegar por la plaza, 2345671',
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
    'pasaporte 116894512',
    'Pasaporte AB123456',
    'pasaporte peruano N.° 116894512',
    'passport no. C01234567',
    'Passport: P 123456',
    'pasaporte AB-123.456',
    'carnet de extranjería N° 001234567',
    'C.E. 001234567',
    'CE N° 001234567',
    'cédula de identidad 1234567',
    'PTP 123456789',
    '001234567',
  ],
};

describe('personalData', () => {
  for (const [kind, texts] of Object.entries(found)) {
    test.each(texts)(`${kind}: %s`, (text) => {
      expect(personalData(text)).toBe(kind);
    });
  }

  test.each(harmlessTexts)('harmless: %s', (text) => {
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
    '2345678',
    '~2345678',
    '> 2345678',
    'aprox. 2345678',
    '2345678 (2017)',
    '1200000-1500000',
    '2345678-2345999',
    '984123',
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
    const started = process.cpuUsage();
    personalData(`${'a.'.repeat(5_000)}@`);
    personalData('1 '.repeat(5_000));
    personalData('9 '.repeat(5_000));
    personalData(`${'pasaporte a b c '.repeat(600)}1`);
    personalData(`pasaporte ${'x '.repeat(4_000)} 123456`);
    personalData(`tel ${'('.repeat(9_000)}`);
    // Time of the processor, in microseconds: what else runs on the machine is not counted.
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
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
