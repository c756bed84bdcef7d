/**
 * The contract that every storage must pass, by topic: one abstract class a topic, one tiny subclass a storage. A fixture
 * hands over the storage and declares what really differs; each difference is asserted on both sides.
 */
@NullMarked
package dev.chargehand.testkit;

import org.jspecify.annotations.NullMarked;
