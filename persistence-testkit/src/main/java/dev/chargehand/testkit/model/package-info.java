/**
 * What a storage is compared with: the reference model of plain maps, the fold of the event log, and the state as a
 * storage answers it. Nothing here knows a particular storage.
 */
@NullMarked
package dev.chargehand.testkit.model;

import org.jspecify.annotations.NullMarked;
