package dev.chargehand.jdbi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.chargehand.StorageException;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorStatus;
import dev.chargehand.charger.PhaseRotation;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.DataAccess;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists that go into a statement, or come out of one, as one text: so there is one statement, however long they are. */
final class Texts {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Texts() {}

    /** An id with a name. */
    record Pair(UUID id, String name) {}

    /** For the parameter {@code pairs} of {@link Dialect#pairs}. */
    static String pairs(List<Pair> pairs) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartArray();
            for (Pair pair : pairs) {
                json.writeStartArray();
                json.writeString(pair.id().toString().replace("-", ""));
                json.writeString(pair.name());
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new StorageException("a list of " + pairs.size() + " cannot be written as JSON", e);
        }
        return text.toString();
    }

    /** What {@link Dialect#listed} selected. */
    static SortedSet<AssetId> assets(@Nullable String listed) {
        SortedSet<AssetId> assets = new TreeSet<>();
        if (listed != null) {
            for (String asset : listed.split(",", -1)) {
                int space = asset.indexOf(' ');
                assets.add(new AssetId(new AssetType(asset.substring(0, space)), id(asset.substring(space + 1))));
            }
        }
        return assets;
    }

    /** What {@link ChargerRows#CHARGER} selected of connectors, by number: four words each. */
    static List<Connector> connectors(@Nullable String listed) {
        if (listed == null) {
            return List.of();
        }
        return Arrays.stream(listed.split(",", -1))
                .map(connector -> connector(connector.split(" ", -1)))
                .sorted(Comparator.comparingInt(Connector::number))
                .toList();
    }

    private static Connector connector(String[] words) {
        return new Connector(
                Integer.parseInt(words[0]),
                word(words[1]).map(ConnectorStatus::valueOf),
                word(words[2]).map(PhaseRotation::valueOf),
                word(words[3]).map(Integer::valueOf));
    }

    private static Optional<String> word(String word) {
        return "-".equals(word) ? Optional.empty() : Optional.of(word);
    }

    /** What {@link ReachDao#ends} selected: two digits that say whether, and perhaps an end. */
    static List<SiteRows.End> ends(@Nullable String records) {
        List<SiteRows.End> ends = new ArrayList<>();
        if (records != null) {
            for (String record : records.split(",", -1)) {
                ends.add(new SiteRows.End(record.charAt(0) == '1', data(record.charAt(1) == '1', record.substring(2))));
            }
        }
        return ends;
    }

    private static DataAccess data(boolean given, String until) {
        if (!given) {
            return DataAccess.none();
        }
        return until.isEmpty() ? DataAccess.always() : DataAccess.until(Instant.ofEpochMilli(Long.parseLong(until)));
    }

    private static UUID id(String text) {
        String digits = text.replace("-", "");
        int half = digits.length() / 2;
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, half), 16),
                Long.parseUnsignedLong(digits.substring(half), 16));
    }
}
