package dev.chargehand.examples.rest.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Integer ids in a table of the host's own, in the same database as the library's tables. */
final class TableOfNumbers implements Numbers {
    private final Jdbi jdbi;
    private final Runnable closing;

    /**
     * Makes the table if it is not there.
     *
     * @param jdbi the database
     * @param column how the database declares a key that counts by itself
     * @param closing what has to be closed with it
     */
    TableOfNumbers(Jdbi jdbi, String column, Runnable closing) {
        this.jdbi = jdbi;
        this.closing = closing;
        jdbi.useHandle(handle -> {
            handle.execute("create table if not exists host_number (number " + column
                    + ", kind varchar(16) not null, uuid varchar(36) not null)");
            handle.execute("create unique index if not exists host_number_of on host_number (kind, uuid)");
        });
    }

    @Override
    public Numbered of(Kind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new Numbered(Map.of());
        }
        Map<UUID, Long> found = jdbi.withHandle(handle -> read(handle, kind, ids));
        List<UUID> unseen =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!unseen.isEmpty()) {
            found.putAll(jdbi.inTransaction(handle -> {
                give(handle, kind, unseen);
                return read(handle, kind, unseen);
            }));
        }
        return new Numbered(found);
    }

    @Override
    public Optional<UUID> id(Kind kind, long number) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select uuid from host_number where number = :number and kind = :kind")
                        .bind("number", number)
                        .bind("kind", kind.name())
                        .mapTo(String.class)
                        .findOne()
                        .map(UUID::fromString));
    }

    @Override
    public void close() {
        closing.run();
    }

    private static Map<UUID, Long> read(Handle handle, Kind kind, Collection<UUID> ids) {
        return handle
                .createQuery("select uuid, number from host_number where kind = :kind and uuid in (<ids>)")
                .bind("kind", kind.name())
                .bindList("ids", ids.stream().map(UUID::toString).toList())
                .map((row, context) -> Map.entry(UUID.fromString(row.getString("uuid")), row.getLong("number")))
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    /** Whoever comes second keeps what the first has given. */
    private static void give(Handle handle, Kind kind, List<UUID> ids) {
        PreparedBatch rows = handle.prepareBatch(
                "insert into host_number (kind, uuid) values (:kind, :uuid) on conflict do nothing");
        ids.stream()
                .sorted()
                .forEach(id -> rows.bind("kind", kind.name())
                        .bind("uuid", id.toString())
                        .add());
        rows.execute();
    }
}
