/** Storages with one planted fault each, made from any storage. The contract must fail every one of them. */
@NullMarked
package dev.chargehand.testkit.fault;

import org.jspecify.annotations.NullMarked;
