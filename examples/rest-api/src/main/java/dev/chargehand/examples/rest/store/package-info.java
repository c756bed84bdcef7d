/** Where things are kept: the library's storage, and beside it the host's own table of integer ids. */
@NullMarked
package dev.chargehand.examples.rest.store;

import org.jspecify.annotations.NullMarked;
