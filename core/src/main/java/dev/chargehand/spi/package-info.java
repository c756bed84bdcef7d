/**
 * What a storage implements: {@link dev.chargehand.spi.Storage} and what it promises. A storage answers by key and records
 * events; it never decides. Every sentence with "must" here has a test in the testkit's contract suite.
 */
package dev.chargehand.spi;
