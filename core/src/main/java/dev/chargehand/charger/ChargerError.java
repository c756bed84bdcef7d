package dev.chargehand.charger;

/** What is wrong with a charger, in the words of OCPP. */
public enum ChargerError {
    /** A connector cannot be locked or unlocked. */
    CONNECTOR_LOCK_FAILURE,
    /** The vehicle does not answer. */
    EV_COMMUNICATION_ERROR,
    /** The ground-fault circuit interrupter has tripped. */
    GROUND_FAILURE,
    /** It is too hot inside. */
    HIGH_TEMPERATURE,
    /** Hardware or software inside has failed. */
    INTERNAL_ERROR,
    /** The local authorization list contradicts the back office. */
    LOCAL_LIST_CONFLICT,
    /** Nothing is wrong. */
    NO_ERROR,
    /** Something else, told by the vendor's own code. */
    OTHER_ERROR,
    /** The over-current protection has tripped. */
    OVER_CURRENT_FAILURE,
    /** The voltage is too high. */
    OVER_VOLTAGE,
    /** The meter cannot be read. */
    POWER_METER_FAILURE,
    /** The power switch does not obey. */
    POWER_SWITCH_FAILURE,
    /** The card reader has failed. */
    READER_FAILURE,
    /** It could not be reset. */
    RESET_FAILURE,
    /** The voltage is too low. */
    UNDER_VOLTAGE,
    /** The radio signal is weak. */
    WEAK_SIGNAL_LEVEL
}
