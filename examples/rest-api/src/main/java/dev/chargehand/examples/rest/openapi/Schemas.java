package dev.chargehand.examples.rest.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.chargehand.examples.rest.http.Dialect;
import dev.chargehand.examples.rest.http.Route;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON schemas of the records that the bodies or the answers of one API are, each once and by name. */
final class Schemas {
    private final SchemaBuilder builder;

    private Schemas(SchemaBuilder builder) {
        this.builder = builder;
    }

    /** Of answers: every field is there, and null only where it says so. */
    static Schemas ofAnswers(Dialect dialect) {
        SchemaGeneratorConfigBuilder config = common(dialect);
        config.forFields()
                .withRequiredCheck(field -> !isLeftOut(field))
                .withNullableCheck(field -> isNullable(field) && !isLeftOut(field));
        return new Schemas(new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions());
    }

    /** Of bodies: a field that may be null may be left out. */
    static Schemas ofBodies(Dialect dialect) {
        SchemaGeneratorConfigBuilder config = common(dialect);
        config.forFields().withNullableCheck(Schemas::isNullable);
        return new Schemas(new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions());
    }

    ObjectNode of(Class<?> type) {
        return builder.createSchemaReference(type);
    }

    ObjectNode of(Route.Shape shape) {
        if (shape.wrapper().isPresent()) {
            return builder.createSchemaReference(shape.wrapper().get(), shape.item());
        }
        return shape.isList() ? builder.createSchemaReference(List.class, shape.item()) : of(shape.item());
    }

    /** Those that were asked for so far, and what they are made of. */
    ObjectNode named() {
        return builder.collectDefinitions("components/schemas");
    }

    private static SchemaGeneratorConfigBuilder common(Dialect dialect) {
        NamingBase naming = (NamingBase) dialect.json().getPropertyNamingStrategy();
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        new ObjectMapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.FLATTENED_OPTIONALS,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forFields().withPropertyNameOverrideResolver(field -> naming.translate(field.getDeclaredName()));
        config.forTypesInGeneral()
                .withSubtypeResolver(Schemas::either)
                .withCustomDefinitionProvider(Schemas::digits)
                .withDefinitionNamingStrategy((key, context) -> dialect.name() + nameOf(key.getType()));
        return config;
    }

    /** What answers in more than one shape is a sealed interface over them. */
    private static @Nullable List<ResolvedType> either(ResolvedType type, SchemaGenerationContext context) {
        Class<?>[] shapes = type.getErasedType().getPermittedSubclasses();
        return shapes == null
                ? null
                : Arrays.stream(shapes)
                        .map(shape -> context.getTypeContext().resolveSubtype(type, shape))
                        .toList();
    }

    /** Bodies leave one kind of field open: digits come as text or as a number. */
    private static @Nullable CustomDefinition digits(ResolvedType type, SchemaGenerationContext context) {
        if (!type.isInstanceOf(JsonNode.class)) {
            return null;
        }
        ObjectNode either = context.getGeneratorConfig().createObjectNode();
        either.putArray("type").add("string").add("integer");
        return new CustomDefinition(either, true);
    }

    private static String nameOf(ResolvedType type) {
        return type.getErasedType().getSimpleName()
                + type.getTypeParameters().stream().map(Schemas::nameOf).collect(Collectors.joining());
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isLeftOut(FieldScope field) {
        return isNullable(field)
                && (field.getAnnotation(JsonInclude.class) != null
                        || field.getRawMember().getDeclaringClass().isAnnotationPresent(JsonInclude.class));
    }
}
