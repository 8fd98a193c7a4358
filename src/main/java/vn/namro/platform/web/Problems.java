package vn.namro.platform.web;

import java.net.URI;
import java.util.Map;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What an HTTP status means, in Vietnamese. */
public final class Problems {

	private static final Map<Integer, String> TITLES = Map.ofEntries(Map.entry(400, "Yêu cầu không hợp lệ"), Map.entry(401, "Chưa đăng nhập"),
			Map.entry(403, "Không có quyền"), Map.entry(404, "Không tìm thấy"), Map.entry(405, "Phương thức không được hỗ trợ"),
			Map.entry(406, "Định dạng trả lời không được hỗ trợ"), Map.entry(409, "Chưa làm được lúc này"), Map.entry(410, "Không còn nữa"), Map.entry(411, "Thiếu độ dài của dữ liệu"), Map.entry(413, "Dữ liệu gửi lên quá lớn"),
			Map.entry(415, "Kiểu dữ liệu gửi lên không được hỗ trợ"), Map.entry(422, "Dữ liệu chưa đúng"), Map.entry(423, "Đang bị khóa"), Map.entry(429, "Thử quá nhiều lần"),
			Map.entry(500, "Lỗi của hệ thống"));

	private static final Map<Integer, String> DETAILS = Map.of(400, "Yêu cầu gửi lên thiếu hoặc sai.", 401,
			"Cần đăng nhập bằng tài khoản và mật khẩu đúng.", 403, "Tài khoản này không được xem hoặc làm việc này.", 404,
			"Địa chỉ không có, hoặc nằm ngoài phạm vi của tài khoản này.", 405, "Địa chỉ này không nhận phương thức vừa dùng.", 409,
			"Người khác vừa ghi trước cùng một việc; thao tác của anh/chị chưa được ghi. Hãy tải lại rồi xem có cần làm lại không.", 411,
			"Yêu cầu có dữ liệu phải ghi độ dài (Content-Length).", 413,
			"Dữ liệu gửi lên vượt giới hạn của hệ thống; hãy chia nhỏ rồi gửi lại.", 429,
			"Từ địa chỉ mạng này đã có quá nhiều lần đăng nhập sai. Hãy đợi vài phút rồi thử lại.", 500,
			"Có lỗi ngoài dự kiến; dữ liệu chưa bị thay đổi. Hãy thử lại, nếu vẫn lỗi thì báo người quản trị kèm thời điểm xảy ra.");

	static String title(int status) {
		return TITLES.getOrDefault(status, TITLES.get(status < 500 ? 400 : 500));
	}

	static String detail(int status) {
		return DETAILS.getOrDefault(status, title(status) + ".");
	}

	/** @param detail in Vietnamese */
	public static ProblemDetail of(int status, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
		problem.setTitle(title(status));
		return problem;
	}

	static ProblemDetail of(int status) {
		return of(status, detail(status));
	}

	/** The address that was asked for; null where it is so broken that it is none. */
	static URI instance(String uri) {
		try {
			return URI.create(uri);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private Problems() {
	}

}
