using Kumppani.Kernel.Mail;

namespace Kumppani.Tests.Kernel.Mail;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("a@example.fi\r\nBcc: b@example.fi")]
    [InlineData("a@example.fi,b@example.fi")]
    [InlineData("\"a\" <a@example.fi>")]
    [InlineData("a@example.fi\0")]
    [InlineData("a@localhost")]
    public void An_address_that_could_be_more_than_one_is_refused(string typed) => Assert.False(EmailAddress.TryParse(typed, out _));
}
