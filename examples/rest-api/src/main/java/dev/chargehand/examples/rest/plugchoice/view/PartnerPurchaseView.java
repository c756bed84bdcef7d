package dev.chargehand.examples.rest.plugchoice.view;

/** A license given at once, to be billed later. */
public record PartnerPurchaseView(long license, boolean pendingInvoiceItem) implements PurchaseView {}
