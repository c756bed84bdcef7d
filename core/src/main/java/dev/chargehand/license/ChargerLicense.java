package dev.chargehand.license;

/**
 * A license with what it is worth at the instant of the call.
 *
 * @param license the license
 * @param state what it is worth
 */
public record ChargerLicense(License license, LicenseState state) {}
