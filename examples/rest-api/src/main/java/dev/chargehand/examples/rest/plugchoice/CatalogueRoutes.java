package dev.chargehand.examples.rest.plugchoice;

import dev.chargehand.examples.rest.http.All;
import dev.chargehand.examples.rest.http.Answer;
import dev.chargehand.examples.rest.http.Call;
import dev.chargehand.examples.rest.http.Method;
import dev.chargehand.examples.rest.http.Route;
import dev.chargehand.examples.rest.plugchoice.view.ProductView;
import dev.chargehand.examples.rest.plugchoice.view.ProviderView;
import dev.chargehand.examples.rest.store.Kind;
import dev.chargehand.license.Product;
import java.util.List;

/** What can be bought, and where chargers can be sent on to. */
final class CatalogueRoutes {
    private static final List<ProviderView> PROVIDERS = List.of(
            new ProviderView(1, "Example Back Office", "wss://ocpp.example.com/1.6"),
            new ProviderView(2, "Another Back Office", "wss://chargers.example.org/ocpp"));

    private final Host host;

    CatalogueRoutes(Host host) {
        this.host = host;
    }

    List<Route> routes() {
        return List.of(
                Route.of(Method.GET, "/api/v3/products", "List the products", this::products)
                        .gives(200, DataList.class, ProductView.class),
                Route.of(Method.GET, "/api/v3/providers", "List the providers", this::providers)
                        .gives(200, DataList.class, ProviderView.class));
    }

    private Answer products(Call call) {
        return Answer.ok(
                new DataList<>(All.of(page -> host.chargehand().licenses().products(page)).stream()
                        .map(this::view)
                        .toList()));
    }

    private ProductView view(Product product) {
        return new ProductView(
                host.numbers().of(Kind.PRODUCT, product.aggregate()),
                product.name(),
                product.sku().text(),
                product.active(),
                true,
                Catalogue.price(product.sku()).orElse(null));
    }

    private Answer providers(Call call) {
        return Answer.ok(new DataList<>(PROVIDERS));
    }
}
