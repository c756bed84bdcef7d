package dev.chargehand.benchmarks;

/** What answers the peers' question, holding the whole world. */
interface Contestant extends AutoCloseable {
    boolean can(PeerQuestion question);

    @Override
    void close();
}
