package vn.namro.papers.print;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * Apache FOP with one family of fonts, Liberation Serif, whose letters are as wide as those of Times New Roman and which has
 * all letters of Vietnamese. It fetches nothing: fonts come from the class path, pictures with the document.
 */
final class Typesetter {

	static final String FONT = "Liberation Serif";

	static final String FONTS = "/liberation/";

	private static final String SETTINGS = """
			<fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>%s%s%s%s</fonts></renderer></renderers></fop>
			""".formatted(font("Regular", "normal", "normal"), font("Bold", "normal", "bold"), font("Italic", "italic", "normal"),
			font("BoldItalic", "italic", "bold"));

	private final FopFactory factory;

	Typesetter() {
		try {
			FopFactoryBuilder builder = new FopFactoryBuilder(URI.create("namro:/"), new Enclosed());
			builder.setConfiguration(new DefaultConfigurationBuilder().build(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8))));
			builder.setStrictFOValidation(false);
			this.factory = builder.build();
		}
		catch (ConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	FopFactory factory() {
		return this.factory;
	}

	private static String font(String file, String style, String weight) {
		return """
				<font kerning="yes" embed-url="%s"><font-triplet name="%s" style="%s" weight="%s"/></font>
				""".formatted(Typesetter.class.getResource(FONTS + "LiberationSerif-" + file + ".ttf"), FONT, style, weight);
	}

	private static final class Enclosed implements ResourceResolver {

		@Override
		public Resource getResource(URI uri) throws IOException {
			if ("data".equals(uri.getScheme())) {
				String data = uri.getSchemeSpecificPart();
				return new Resource(new ByteArrayInputStream(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
			}
			throw new FileNotFoundException(uri.getScheme());
		}

		@Override
		public OutputStream getOutputStream(URI uri) throws IOException {
			throw new FileNotFoundException(uri.getScheme());
		}

	}

}
