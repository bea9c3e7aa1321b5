namespace Kumppani.Tests.Browser.Support;

internal enum Scripts
{
    On,
    Off,
    Lost,
}
