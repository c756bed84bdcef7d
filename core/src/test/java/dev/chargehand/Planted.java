package dev.chargehand;

import dev.chargehand.facts.AccessEnd;
import dev.chargehand.invitation.Acceptance;
import dev.chargehand.invitation.InvitationDraft;
import dev.chargehand.invitation.InvitationToken;
import dev.chargehand.invitation.TokenHash;
import dev.chargehand.rules.AccessRules;
import dev.chargehand.site.AccessLevel;
import dev.chargehand.site.AssetId;
import dev.chargehand.site.AssetType;
import dev.chargehand.site.Expiry;
import dev.chargehand.site.SiteDraft;
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
import java.util.List;
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

    /** What these hold is by their own promise never personal: codes, ids, limits, and messages made of them. */
    private static final Set<Class<?>> IMPERSONAL = Set.of(
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
        } else if (owner == AssetType.class) {
            return "charger";
        }
        return IMPERSONAL.contains(owner) ? "site" : TEXT;
    }

    private static Object value(Class<?> owner, Type type) throws ReflectiveOperationException {
        if (type instanceof TypeVariable<?>) {
            return record(Team.class);
        }
        if (type instanceof ParameterizedType generic) {
            return container(owner, (Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
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
