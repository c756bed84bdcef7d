package dev.chargehand.jdbi;

import dev.chargehand.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The versioned SQL files in the jar. What a release shipped never changes; a later version gets a further file. */
final class Migrations {
    private static final List<String> NAMES =
            List.of("teams_and_sites", "access_requests_invitations", "chargers_and_licenses", "lists_of_sites");

    private static final String RECORD = "\n-- so that whoever runs this file";

    /** The version this release works with. */
    static final int LATEST = NAMES.size();

    private Migrations() {}

    /**
     * One file.
     *
     * @param checksum SHA-256 of its text up to where it leaves a record of itself, with this sum in it: to tell whether a database
     *     was made by the same text
     */
    record Migration(int version, String name, String sql, String checksum) {}

    static List<Migration> of(Dialect dialect) {
        List<Migration> migrations = new ArrayList<>();
        for (int version = 1; version <= LATEST; version++) {
            String name = NAMES.get(version - 1);
            String sql = text("migration/" + dialect.folder() + "/V" + version + "__" + name + ".sql");
            migrations.add(new Migration(version, name, sql, checksum(sql.substring(0, sql.lastIndexOf(RECORD)))));
        }
        return migrations;
    }

    private static String text(String resource) {
        try (InputStream file = Migrations.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new StorageException(resource + ": missing in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StorageException(resource + ": cannot be read from the jar", e);
        }
    }

    private static String checksum(String sql) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(sql.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
