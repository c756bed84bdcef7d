package dev.chargehand.examples.rest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chargehand.Refusal;

/** How one API speaks: its JSON, and its words for what was not done. */
public interface Dialect {
    /** Its name in the description of the service. */
    String name();

    /** Reads its bodies and writes its answers. */
    ObjectMapper json();

    /** What a refusal of the library is called here. */
    Failure refused(Refusal refusal);

    /** The status that tells of a failure. */
    int status(Failure failure);

    /** The body that tells of it. */
    Object body(Failure failure);

    /** The shape of that body. */
    Class<?> failures();
}
