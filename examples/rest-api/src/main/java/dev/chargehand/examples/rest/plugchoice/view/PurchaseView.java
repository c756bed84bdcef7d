package dev.chargehand.examples.rest.plugchoice.view;

/** What buying a license is answered: an open payment, or to a partner the license. */
public sealed interface PurchaseView permits PaymentIntentView, PartnerPurchaseView {}
