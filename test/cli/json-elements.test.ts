import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonElements } from '../../src/cli/input/json-elements.ts';

async function elementsOf(json: string, cut = 3, maxBytes = 1000): Promise<readonly (string | null)[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(json);
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
  }
  const found: (string | null)[] = [];
  for await (const elements of readJsonElements(chunks(), maxBytes)) {
    found.push(...elements.map(({ bytes }) => bytes && Buffer.from(bytes).toString().trim()));
  }
  return found;
}

describe('readJsonElements', () => {
  it.each([
    ['the elements of an array', '[{"a":[1,{"b":"]}"}]}, 2 ,"x,y"]', ['{"a":[1,{"b":"]}"}]}', '2', '"x,y"']],
    ['nothing of an empty array', ' [ ] ', []],
    ['an object as a whole', '\n{"text":"\\"}{"}\n', ['{"text":"\\"}{"}']],
    ['objects one after another', '{"a":1}\n{"a":2} {"a":3}', ['{"a":1}', '{"a":2}', '{"a":3}']],
    [
      'the messages of a chat',
      '{"name":"x","messages":[{"id":1},{"id":2}],"more":[{"id":9}]}',
      ['{"id":1}', '{"id":2}'],
    ],
    [
      'the messages of all chats',
      '{"contacts":{"list":[{"id":7}]},"chats":{"list":[{"id":1,"messages":[{"id":2}]},{"messages":[{"id":3}]}]}}',
      ['{"id":2}', '{"id":3}'],
    ],
    [
      'the messages of chats that were left',
      '{"chats":{"list":[{"messages":[{"id":2}]}]},"left_chats":{"about":"x","list":[{"id":1,"messages":[{"id":3}]}]}}',
      ['{"id":2}', '{"id":3}'],
    ],
    ['a record with messages deep inside', '{"text":"x","a":{"messages":[1]}}', ['{"text":"x","a":{"messages":[1]}}']],
    ['a cut array', '[{"a":1},{"a":', ['{"a":1}', '{"a":']],
    ['an array that is never closed', '[{"a":1},', ['{"a":1}', '[']],
    ['an array that ends behind a whole element', '[{"a":1},{"a":2} ', ['{"a":1}', '{"a":2}', '[']],
    ['an export that ends behind a whole message', '{"id":9,"messages":[{"id":1}', ['{"id":1}', '[']],
    ['an export that ends behind its messages', '{"id":9,"messages":[{"id":1}]', ['{"id":1}', '']],
    ['what is no JSON', 'hello', ['hello']],
    ['behind a byte order mark', '\ufeff[{"a":1}]', ['{"a":1}']],
  ])('gives %s', async (_name, json, expected) => {
    for (const cut of [1, 3, 1000]) expect(await elementsOf(json, cut)).toEqual(expected);
  });

  it('counts an element above the limit and does not keep it', async () => {
    expect(await elementsOf(`[{"a":1},{"a":"${'x'.repeat(2000)}"},{"a":2}]`, 64)).toEqual(['{"a":1}', null, '{"a":2}']);
  });

  it('gives back any array of JSON values, however the stream is cut', async () => {
    const arrays = fc.array(
      fc.jsonValue().filter((value) => !Array.isArray(value)),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(arrays, fc.integer({ min: 1, max: 40 }), async (values, cut) => {
        const found = await elementsOf(JSON.stringify(values), cut, 1e6);
        expect(found.map((text) => JSON.parse(text ?? ''))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('takes linear time for hostile nesting', async () => {
    const begun = performance.now();
    expect(await elementsOf('['.repeat(2e6), 65536, 1e7)).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
