/** A host that is a module. It names what it stores in, and nothing that Chargehand needs in turn. */
@org.jspecify.annotations.NullMarked
module dev.chargehand.examples.modular {
    requires dev.chargehand.jdbi;
    requires dev.chargehand.memory;
    requires org.postgresql.jdbc;
    requires static org.jspecify;
}
