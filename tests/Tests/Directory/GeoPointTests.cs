using Kumppani.Directory.Domain;

namespace Kumppani.Tests.Directory;

/// <summary>A point on the map is read from whatever a map service lets one copy.</summary>
public sealed class GeoPointTests
{
    [Theory]
    [InlineData("62.7903, 22.8403")]
    [InlineData(" 62.7903 22.8403 ")]
    [InlineData("62,7903 22,8403")]
    [InlineData("62,7903; 22,8403")]
    [InlineData("geo:62.7903,22.8403;u=35")]
    [InlineData("GEO:62.7903,22.8403?z=17")]
    [InlineData("https://www.openstreetmap.org/?mlat=62.7903&mlon=22.8403#map=17/60.1/24.9")]
    [InlineData("https://www.openstreetmap.org/#map=17/62.7903/22.8403")]
    [InlineData("https://www.google.com/maps?q=62.7903,22.8403")]
    [InlineData("https://www.google.com/maps/search/?api=1&query=62.7903%2C22.8403")]
    [InlineData("https://www.google.com/maps/place/Kirjasto/@62.1,22.1,17z/data=!3m1!4b1!4m6!3m5!8m2!3d62.7903!4d22.8403")]
    [InlineData("https://www.google.com/maps/@62.7903,22.8403,15z")]
    public void It_is_found_in_degrees_and_in_the_addresses_of_maps(string typed) =>
        Assert.Equal(new GeoPoint(62.7903, 22.8403), GeoPoint.Read(typed));

    [Theory]
    [InlineData("Kirkkokatu 5")]
    [InlineData("22.8403, 62.7903")]
    [InlineData("59.3293, 18.0686")]
    [InlineData("62, 22")]
    [InlineData("62.7903")]
    [InlineData("962.7903, 922.8403")]
    [InlineData("62.7903, 22.8403 javascript:alert(1)")]
    public void What_is_no_point_in_Finland_is_none(string typed) => Assert.Null(GeoPoint.Read(typed));

    [Fact]
    public void It_is_kept_to_a_metre_and_read_back_as_it_is_shown()
    {
        var point = GeoPoint.Read("62.790312345, 22.840387654")!;

        Assert.Equal("62.79031, 22.84039", point.ToString());
        Assert.Equal(point, GeoPoint.Read(point.ToString()));
        Assert.Equal(point, GeoPoint.Read(point.MapAddress));
    }
}
