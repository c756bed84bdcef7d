/** A host on the module path: it opens a storage and walks through what a site goes through, in one class each. */
package dev.chargehand.examples.modular;
