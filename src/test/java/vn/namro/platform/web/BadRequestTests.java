package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** What cannot be read is answered with a status of 4xx and Vietnamese words that name the field, whichever interface it is. */
@IntegrationTest
class BadRequestTests {

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"point\":3,\"version\":1} | point: không có trường này; các trường dùng được: ",
			"{\"version\":1.5} | version: giá trị không dùng được, cần số nguyên",
			"{\"version\":\"một\"} | version: giá trị 'một' không dùng được, cần số nguyên",
			"[] | cần là một đối tượng",
			"{\"version\":1 | không phải JSON đúng cách viết (dòng 1, cột",
			"`` | cần nội dung JSON nhưng không có" })
	void namesTheFieldThatCannotBeTaken(String body, String words) {
		HttpResponse<String> answer = this.http.as("chuyenvien.so-tu-phap").call("PUT", "/api/scores/khong-co/1", "application/json", body);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(words);
	}

	@Test
	void speaksVietnameseToEveryBrowser() {
		HttpResponse<String> answer = this.http.as("dieuphoi").get("/api/reports?page=-1");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(JsonPath.<String>read(answer.body(), "$.detail")).isEqualTo("Tham số page ('-1': phải từ 0 trở lên).");
	}

	@ParameterizedTest
	@CsvSource({ "/api/evidence?q=%00", "/api/reports?period=a%00b", "/api/scores?set=%00" })
	void refusesACharacterThatNoTextHas(String address) {
		HttpResponse<String> answer = this.http.as("dieuphoi").get(address);
		assertThat(answer.statusCode()).isEqualTo(400);
	}

	@Test
	void asksAStrangerToSignOnBeforeAnythingElse() {
		HttpResponse<String> answer = this.http.anonymous().post("/api/evidence", "{}");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(JsonPath.<String>read(answer.body(), "$.instance")).isEqualTo("/api/evidence");
	}

	/** Writing such a number out would take minutes and all memory. */
	@Test
	void takesNoNumberWhoseDigitsFillTheMemory() throws Exception {
		ObjectMapper strict = StrictJson.strict(new ObjectMapper());
		assertThat(strict.readValue("0.125", BigDecimal.class)).isEqualTo("0.125");
		assertThatThrownBy(() -> strict.readValue("1e30000000", BigDecimal.class)).isInstanceOf(InvalidFormatException.class);
		assertThatThrownBy(() -> strict.readValue("1e-30000000", BigDecimal.class)).isInstanceOf(InvalidFormatException.class);
	}

}
