/**
 * What every call has in common, whichever API it belongs to: routes, who calls, bodies, failures. Paths, wire names and shapes belong
 * to the packages of the APIs.
 */
@NullMarked
package dev.chargehand.examples.rest.http;

import org.jspecify.annotations.NullMarked;
