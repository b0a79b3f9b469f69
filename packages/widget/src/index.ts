import { defineCustomElement } from 'vue'
import OverstapFinder from './OverstapFinder.vue'

const NAME = 'overstap-finder'

// A page may load the script twice.
if (customElements.get(NAME) === undefined) customElements.define(NAME, defineCustomElement(OverstapFinder))
