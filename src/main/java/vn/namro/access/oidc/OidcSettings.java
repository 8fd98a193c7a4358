package vn.namro.access.oidc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What we take from the identity provider.
 *
 * @param groupsClaim name of the claim that lists the person's groups
 * @param groupPrefix how the groups begin that concern us: {@code namro:head:so-tu-phap}
 */
@ConfigurationProperties("namro.oidc")
record OidcSettings(@DefaultValue("groups") String groupsClaim, @DefaultValue("namro") String groupPrefix) {
}
