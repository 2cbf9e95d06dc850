/**
 * Tells zod not to write functions of its own. The content security policy refuses them anyway, and asking for one costs
 * far more than it looks: each refusal has the browser read the whole file a second time, to say where it happened.
 * To be imported before anything that makes a schema.
 */
import { z } from 'zod';

z.config({ jitless: true });
