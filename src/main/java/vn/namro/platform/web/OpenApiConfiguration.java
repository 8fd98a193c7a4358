package vn.namro.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of our JSON interfaces at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String BASIC = "basic";

	private static final String VERSION = "1.8";

	private static final String DESCRIPTION = """
			Giao việc, tiến độ, báo cáo và chấm điểm của tỉnh trong một năm.

			Chương trình đăng nhập bằng HTTP Basic: tài khoản và mã truy cập tạo ở trang /account/tokens. Mỗi tài khoản chỉ thấy phần việc của cơ quan, của tỉnh mình.

			**Lỗi** trả về theo RFC 9457 (application/problem+json): title, detail bằng tiếng Việt; code là từ khóa không đổi cho chương trình, messages là từng lỗi.

			**Danh sách theo trang** có dạng {content, page, size, total}; page tính từ 0. Danh sách trả về mảng nhận thêm page, size: khi đó mảng là một trang, tổng số nằm ở
			tiêu đề X-Total-Count, trang sau ở tiêu đề Link (rel="next"). Không ghi page, size thì trả về cả mảng như trước.

			**Giữ ổn định**: đường dẫn và tên trường đã có không đổi nghĩa; chương trình nên bỏ qua trường lạ vì bản sau có thể thêm.
			""";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Năm Rõ").version(VERSION).description(DESCRIPTION))
			.addServersItem(new Server().url("/").description("Máy chủ này"))
			.schemaRequirement(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC).description("Tài khoản và mã truy cập của chương trình"))
			.addSecurityItem(new SecurityRequirement().addList(BASIC));
	}

	@Bean
	OpenApiCustomizer describedApi() {
		return new DescribedApi(ApiDescriptions.read());
	}

	/** Types are named so that two of the same short name stay two. */
	@Bean
	ModelResolver modelResolver(ObjectMapper json) {
		return new ModelResolver(json, new SchemaNames());
	}

}
