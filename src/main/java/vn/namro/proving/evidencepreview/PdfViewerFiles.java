package vn.namro.proving.evidencepreview;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.webjars.WebJarVersionLocator;

/** Serves pdf.js of the class path beside our own scripts, whatever its version, and nothing else that lies there. */
@Configuration(proxyBeanMethods = false)
class PdfViewerFiles implements WebMvcConfigurer {

	private static final String LIBRARY = "pdfjs-dist";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		String version = new WebJarVersionLocator().version(LIBRARY);
		registry.addResourceHandler("/assets/pdfjs/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/" + LIBRARY + "/" + version + "/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
	}

}
