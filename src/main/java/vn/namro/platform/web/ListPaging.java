package vn.namro.platform.web;

import java.util.Collection;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets every list that answers as an array be read by pages, as whoever copies it to a data warehouse does: with {@code page} and
 * {@code size} the array is one page, {@code X-Total-Count} tells the whole and {@code Link} the next page. Without them nothing changes.
 */
@RestControllerAdvice(annotations = RestController.class)
class ListPaging implements ResponseBodyAdvice<Collection<?>> {

	private static final int USUAL = 100;

	private static final int LARGEST = 1000;

	@Override
	public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
		return Collection.class.isAssignableFrom(type.getParameterType()) && !hasOwn(type);
	}

	/** Whoever takes a size has pages of its own. */
	private static boolean hasOwn(MethodParameter type) {
		return List.of(type.getMethod().getParameters()).stream().anyMatch(parameter -> parameter.getName().equals("size"));
	}

	@Override
	public Collection<?> beforeBodyWrite(Collection<?> body, MethodParameter type, MediaType media, Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		HttpServletRequest asked = ((ServletServerHttpRequest) request).getServletRequest();
		if (body == null || request.getMethod() != HttpMethod.GET || asked.getParameter("page") == null && asked.getParameter("size") == null) {
			return body;
		}
		int page = number(asked, "page", 0, 0, Integer.MAX_VALUE);
		int size = number(asked, "size", USUAL, 1, LARGEST);
		response.getHeaders().set("X-Total-Count", String.valueOf(body.size()));
		long first = (long) page * size;
		if (first + size < body.size()) {
			response.getHeaders().set(HttpHeaders.LINK, "<" + next(asked, page + 1, size) + ">; rel=\"next\"");
		}
		return body.stream().skip(first).limit(size).toList();
	}

	private static String next(HttpServletRequest asked, int page, int size) {
		return UriComponentsBuilder.fromPath(asked.getRequestURI()).query(asked.getQueryString()).replaceQueryParam("page", page).replaceQueryParam("size", size).build().toUriString();
	}

	private static int number(HttpServletRequest asked, String name, int usual, int least, int most) {
		String text = asked.getParameter(name);
		if (text == null) {
			return usual;
		}
		if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
			return Integer.parseInt(text);
		}
		throw new InvalidParameterException(name, "'" + text + "' không dùng được; cần số nguyên từ " + least + " đến " + most);
	}

}
