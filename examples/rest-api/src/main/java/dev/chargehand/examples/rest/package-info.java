/** The program: its options, what it starts and how it stops. Nothing about HTTP or JSON belongs here. */
@NullMarked
package dev.chargehand.examples.rest;

import org.jspecify.annotations.NullMarked;
