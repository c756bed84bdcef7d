package dev.chargehand;

import dev.chargehand.charger.ChargerDraft;
import dev.chargehand.charger.ChargerError;
import dev.chargehand.charger.ChargerIdentity;
import dev.chargehand.charger.ChargerReport;
import dev.chargehand.charger.Connector;
import dev.chargehand.charger.ConnectorSettings;
import dev.chargehand.charger.Hardware;
import dev.chargehand.charger.Pincode;
import dev.chargehand.facts.AccessEnd;
import dev.chargehand.facts.OverviewFacts;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.license.LicensePolicy;
import dev.chargehand.license.PaymentId;
import dev.chargehand.license.Product;
import dev.chargehand.license.ProductDraft;
import dev.chargehand.license.Sku;
import dev.chargehand.license.Term;
import dev.chargehand.license.Tier;
import dev.chargehand.rules.AccessRules;
import dev.chargehand.rules.ChargerRules;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteDraft;
import dev.chargehand.site.SiteOverview;
import dev.chargehand.spi.ChargerListing;
import dev.chargehand.spi.ChargerPlace;
import dev.chargehand.spi.SiteListing;
import dev.chargehand.team.Team;
import dev.chargehand.team.TeamDraft;
import dev.chargehand.team.TeamId;
import dev.chargehand.team.TeamType;
import dev.chargehand.team.UserId;
import dev.chargehand.text.Draft;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Builds an instance of any record, with a secret in every place that can hold one. */
final class Planted {
    static final String TEXT = "Planted Secret";
    static final String ADDRESS = "planted.secret@hidden.example";
    static final String PHONE = "+31207654321";
    static final String TOKEN = "PlantedToken" + "x".repeat(InvitationToken.LENGTH - 12);
    static final String HASH = "ba5eba11".repeat(8);
    static final int NUMBER = 471_147;
    static final double DEGREES = 47.114711;
    static final List<String> SECRETS = List.of(
            TEXT,
            "planted",
            "Planted",
            "Secret",
            "hidden",
            "31207654321",
            "ba5eba11",
            String.valueOf(NUMBER),
            String.valueOf(DEGREES));

    /** What these hold is by their own promise never personal: codes, ids, limits, makes, and messages made of them. */
    private static final Set<Class<?>> IMPERSONAL = Set.of(
            ChargerIdentity.class,
            ChargerListing.class,
            SiteListing.class,
            SiteOverview.class,
            OverviewFacts.class,
            ObservedCall.class,
            ChargerPlace.class,
            ChargerRules.SetConnector.class,
            Connector.class,
            Hardware.class,
            PaymentId.class,
            Product.class,
            Sku.class,
            Term.Days.class,
            Term.Months.class,
            FieldProblem.class,
            Cursor.class,
            PageRequest.class,
            Policy.class,
            Handover.Days.class,
            InvitationRefusal.TooManyInvitations.class,
            Refusal.NotFound.class,
            Refusal.NotPermitted.class,
            Refusal.AdminNeeded.class);

    private Planted() {}

    static Object record(Class<?> type) throws ReflectiveOperationException {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("expected a record, found " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] raw = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            raw[at] = components[at].getType();
            values[at] = value(type, components[at].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(raw);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    static TeamDraft teamDraft() {
        return TeamDraft.named(TEXT).email(ADDRESS).type(TeamType.OEM);
    }

    static SiteDraft siteDraft() {
        return SiteDraft.named(TEXT)
                .street(TEXT)
                .houseNumber(NUMBER)
                .houseNumberAddition(TEXT)
                .postalCode(TEXT)
                .city(TEXT)
                .region(TEXT)
                .country(TEXT)
                .location(DEGREES, DEGREES)
                .timeZone(TEXT)
                .description(TEXT);
    }

    static ChargerDraft chargerDraft() {
        return ChargerDraft.identity(TEXT)
                .pincode(String.valueOf(NUMBER))
                .reference(TEXT)
                .vendor(TEXT)
                .model(TEXT)
                .connectors(NUMBER);
    }

    static ChargerReport chargerReport() {
        return ChargerReport.online()
                .error(ChargerError.OTHER_ERROR, TEXT, TEXT)
                .server(TEXT)
                .model(TEXT, TEXT, true)
                .vendorId(TEXT)
                .firmware(TEXT)
                .maxCurrent(NUMBER);
    }

    static ConnectorSettings connectorSettings() {
        return ConnectorSettings.changes().phaseRotation(TEXT).maxAmperage(NUMBER);
    }

    static ProductDraft productDraft() {
        return ProductDraft.of(TEXT, Tier.SMART).name(TEXT);
    }

    static InvitationDraft invitationDraft() {
        return InvitationDraft.to(ADDRESS).data(Expiry.never());
    }

    private static String text(Class<?> owner) {
        if (owner == UserId.class) {
            return "email:" + ADDRESS;
        } else if (owner == InvitationToken.class) {
            return TOKEN;
        } else if (owner == TokenHash.class) {
            return HASH;
        } else if (owner == Pincode.class) {
            return String.valueOf(NUMBER);
        } else if (owner == AssetType.class) {
            return "charger";
        }
        return IMPERSONAL.contains(owner) ? "site" : TEXT;
    }

    private static Object value(Class<?> owner, Type type) throws ReflectiveOperationException {
        if (type instanceof TypeVariable<?>) {
            return record(Team.class);
        }
        if (owner == LicensePolicy.class && type instanceof ParameterizedType) {
            return LicensePolicy.DEFAULT.tiers();
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? map(owner, (Class<?>) arguments[0], arguments[1])
                    : container(owner, (Class<?>) generic.getRawType(), arguments[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return text(owner);
        } else if (raw == int.class || raw == Integer.class) {
            return IMPERSONAL.contains(owner) ? 1 : NUMBER;
        } else if (raw == long.class) {
            return 1L;
        } else if (raw == double.class) {
            return DEGREES;
        } else if (raw == boolean.class) {
            return false;
        } else if (raw == Instant.class) {
            return Instant.EPOCH;
        } else if (raw == UUID.class) {
            return new UUID(1, 1);
        } else if (raw == TeamDraft.class) {
            return teamDraft();
        } else if (raw == SiteDraft.class) {
            return siteDraft();
        } else if (raw == InvitationDraft.class) {
            return invitationDraft();
        } else if (raw == ChargerDraft.class) {
            return chargerDraft();
        } else if (raw == ChargerReport.class) {
            return chargerReport();
        } else if (raw == ConnectorSettings.class) {
            return connectorSettings();
        } else if (raw == ProductDraft.class) {
            return productDraft();
        } else if (raw == Acceptance.class) {
            return Acceptance.of(TOKEN).verified(UserId.email(ADDRESS));
        } else if (raw == Draft.class) {
            return Draft.EMPTY.with("reason", TEXT);
        } else if (raw == Expiry.class) {
            return Expiry.at(Instant.EPOCH);
        } else if (raw == AccessEnd.class) {
            return AccessRules.atLeast(AccessLevel.BASIC);
        } else if (raw == Duration.class) {
            return Duration.ofDays(1);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw.isSealed()) {
            return value(owner, raw.getPermittedSubclasses()[0]);
        }
        return record(raw);
    }

    private static Map<Object, Object> map(Class<?> owner, Class<?> key, Type element)
            throws ReflectiveOperationException {
        Map<Object, Object> map = new HashMap<>();
        for (Object one : key.isEnum() ? key.getEnumConstants() : new Object[] {value(owner, key)}) {
            map.put(one, value(owner, element));
        }
        return map;
    }

    private static Object container(Class<?> owner, Class<?> raw, Type element) throws ReflectiveOperationException {
        if (raw == Optional.class) {
            return Optional.of(value(owner, element));
        } else if (raw == List.class) {
            return List.of(value(owner, element));
        } else if (raw == SortedSet.class) {
            return new TreeSet<>(
                    List.of(element == AssetId.class ? value(owner, element) : new TeamId(new UUID(1, 1))));
        } else if (raw == Set.class) {
            return element == Permission.class ? Set.of() : Set.of(value(owner, element));
        }
        throw new IllegalArgumentException("expected a known container in " + owner + ", found " + raw);
    }
}
