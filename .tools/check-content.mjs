// `npm run lint:content`: every JSON file under content/ fits the schema its own `$schema` line names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schemaFolder = resolve('content/schema') + sep;
const options = { allErrors: true, allowUnionTypes: true, strictTypes: false };
const draft07 = new Ajv(options);
const draft2020 = new Ajv2020(options);
const validators = new Map();

const packs = readdirSync('content', { recursive: true })
  .map(file => join('content', String(file)))
  .filter(file => file.endsWith('.json') && !resolve(file).startsWith(schemaFolder))
  .sort();

const problems = packs.flatMap(file => problemsOf(file).map(problem => `${file}: ${problem}`));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${packs.length} content files fit their schemas`);

function problemsOf(file) {
  let pack;
  try {
    pack = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [error.message];
  }
  const schema = typeof pack.$schema === 'string' && resolve(dirname(file), pack.$schema);
  if (!schema || !schema.startsWith(schemaFolder) || !existsSync(schema)) {
    return ['its "$schema" line names no schema in content/schema/'];
  }
  const validate = validatorOf(schema);
  if (validate(pack)) return [];
  return validate.errors.map(({ instancePath, message, params }) => {
    const detail = params.additionalProperty ?? params.allowedValues?.join(' ') ?? '';
    return `${instancePath || '/'} ${message} ${detail}`.trim();
  });
}

function validatorOf(file) {
  if (!validators.has(file)) {
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    const ajv = String(schema.$schema).includes('2020-12') ? draft2020 : draft07;
    validators.set(file, ajv.compile(schema));
  }
  return validators.get(file);
}
