/**
 * A Spring Boot host: its own table and the library's in one transaction, refusals as problem details, metrics and health.
 */
@NullMarked
package dev.chargehand.examples.spring;

import org.jspecify.annotations.NullMarked;
