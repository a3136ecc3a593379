import {article} from 'story-widgets/rollup';
import {defineConfig} from 'vite';

export default defineConfig({plugins: [article()]});
