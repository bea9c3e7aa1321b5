using System.Text;
using Kumppani.Accounts.SecondStep;

namespace Kumppani.Tests.Accounts;

public sealed class TotpTests
{
    // RFC 6238, appendix B, the last six of its eight figures.
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void A_code_is_the_standards(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Secret, Totp.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_differ_by_one_step(int steps, bool isFound)
    {
        var now = DateTime.UnixEpoch.AddSeconds(1111111109);

        var found = Totp.Find(Secret, Totp.Code(Secret, Totp.StepAt(now) + steps), now);

        Assert.Equal(isFound ? Totp.StepAt(now) + steps : null, found);
    }

    // RFC 4648, section 10.
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void A_secret_is_written_in_base_32(string bytes, string text) => Assert.Equal(text, Totp.Base32(Encoding.ASCII.GetBytes(bytes)));
}
