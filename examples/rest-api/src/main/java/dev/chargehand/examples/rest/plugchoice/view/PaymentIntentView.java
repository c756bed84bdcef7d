package dev.chargehand.examples.rest.plugchoice.view;

/** A payment that is open: there is no license yet. */
public record PaymentIntentView(String paymentIntent, String ephemeralKey, String customer, String publishableKey)
        implements PurchaseView {}
