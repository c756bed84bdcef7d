package dev.chargehand.jdbi;

import dev.chargehand.spi.Storage;

/** On the pools of a file, of which the writing one has one connection: were it lost, the next command would wait for ever. */
final class SqliteNthCallTest extends NthCallContract {
    @Override
    Fixture newFixture() {
        return new OneFile();
    }

    private static final class OneFile extends Fixture {
        private final SqliteFixture file = SqliteFixture.inTemporaryFile();
        private JdbiStorage storage = opened();

        private JdbiStorage opened() {
            return JdbiStorage.sqliteFile(
                    file.file(), SqliteOptions.DEFAULT.withDurability(Durability.NORMAL), driver::wrap);
        }

        @Override
        void assertGivenBack(String after) {}

        @Override
        public String name() {
            return "SQLite";
        }

        @Override
        public Storage open() {
            storage.migrate();
            return storage;
        }

        @Override
        public Storage reopen() {
            storage.close();
            storage = opened();
            return storage;
        }

        @Override
        public boolean keepsStateWhenReopened() {
            return true;
        }

        @Override
        public void close() {
            storage.close();
            file.close();
        }
    }
}
