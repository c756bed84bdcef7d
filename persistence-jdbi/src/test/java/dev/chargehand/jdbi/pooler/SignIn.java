package dev.chargehand.jdbi.pooler;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What a client says first, which has no letter. */
final class SignIn {
    private static final int START = 196_608;
    private static final int WANTS_TLS = 80_877_103;
    private static final int WANTS_GSS = 80_877_104;

    private SignIn() {}

    /** Who it is and what it wants; empty for a client that only wants to cancel what another does. Encryption is declined. */
    static byte[] read(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            byte[] request = new byte[in.readInt() - Integer.BYTES];
            in.readFully(request);
            switch (ByteBuffer.wrap(request).getInt()) {
                case START -> {
                    return request;
                }
                case WANTS_TLS, WANTS_GSS -> {
                    out.writeByte('N');
                    out.flush();
                }
                default -> {
                    return new byte[0];
                }
            }
        }
    }
}
