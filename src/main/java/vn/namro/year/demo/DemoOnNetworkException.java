package vn.namro.year.demo;

/** A demonstration is configured to be reachable from other machines. */
final class DemoOnNetworkException extends IllegalStateException {

	DemoOnNetworkException(String address) {
		super("Chế độ trình diễn chỉ chạy trên chính máy này, nhưng server.address là '" + address
				+ "': mật khẩu trình diễn ai cũng biết, nên không mở ra mạng.");
	}

}
