// Enhances the text areas that views mark with data-rich-text. Without this file they are what they are: text areas with HTML in them.
import { RichTextField } from './field.js';

document.querySelectorAll('[data-rich-text]').forEach(wrapper => new RichTextField(wrapper));
