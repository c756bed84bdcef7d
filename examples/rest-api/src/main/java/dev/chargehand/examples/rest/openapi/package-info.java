/** Describes the routes in OpenAPI's words: paths, parameters and bodies come from the routes that serve them. */
@NullMarked
package dev.chargehand.examples.rest.openapi;

import org.jspecify.annotations.NullMarked;
