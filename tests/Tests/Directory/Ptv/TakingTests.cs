using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Directory.Ptv.Reading.Answers;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Places;

namespace Kumppani.Tests.Directory.Ptv;

/// <summary>A service of the catalogue as an activity: what fits is taken, what is not told stays.</summary>
public sealed class TakingTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Fact]
    public void A_name_alone_is_enough_and_without_one_it_is_no_activity()
    {
        Assert.Equal(LocalizedText.Of("Kuoro"), Take(Service("Kuoro"))!.Name);
        Assert.Null(Take(Service(new string('a', Activity.MaxName + 1))));
        Assert.Null(PtvTaking.Take(Service("Kuoro") with { ServiceNames = null }, [], null, PlaceBook.Finland, Today));
    }

    [Fact]
    public void A_description_too_long_gives_way_to_its_summary_and_an_instruction_too_long_to_what_was_told_here()
    {
        var before = new ActivityDetails { Name = LocalizedText.Of("Kuoro"), Joining = LocalizedText.Of("Soita ensin.") };
        var service = Service("Kuoro") with
        {
            ServiceDescriptions =
            [
                new("Summary", "fi", "Lauletaan."), new("Description", "fi", new string('a', Activity.MaxDescription + 1)), new("Summary", "sv", "Vi sjunger."), new("Description", "sv", "Vi sjunger tillsammans."),
                new("UserInstruction", "fi", new string('a', Activity.MaxLine + 1)), new("Summary", "xx", "?"), new("Summary", "en", null), null!,
            ],
        };

        var taken = Take(service, before)!;

        Assert.Equal(LocalizedText.Of("Lauletaan.", "Vi sjunger tillsammans."), taken.Description);
        Assert.Equal(before.Joining, taken.Joining);
    }

    [Fact]
    public void Of_groups_that_the_catalogue_does_not_tell_apart_those_told_here_stay()
    {
        var before = new ActivityDetails { Name = LocalizedText.Of("Kuoro"), TargetGroups = [TargetGroup.Carers, TargetGroup.Immigrants, TargetGroup.Seniors] };

        Assert.Equal([TargetGroup.Carers, TargetGroup.Immigrants], Take(Service("Kuoro") with { TargetGroups = [new("KR1"), new("KR9.9"), null!] }, before)!.TargetGroups);
        Assert.Equal([TargetGroup.Everybody], Take(Service("Kuoro") with { TargetGroups = [new("KR1")] })!.TargetGroups);
        Assert.Equal(before.TargetGroups, Take(Service("Kuoro") with { TargetGroups = [] }, before)!.TargetGroups);
    }

    [Theory]
    [InlineData("FreeOfCharge", true, null)]
    [InlineData("Chargeable", false, "12 euroa")]
    [InlineData("Other", true, "5 €")]
    [InlineData(null, true, "5 €")]
    public void What_it_costs_is_taken_where_it_is_told(string? type, bool isFree, string? price)
    {
        var before = new ActivityDetails { Name = LocalizedText.Of("Kuoro"), IsFree = true, Price = "5 €" };

        var taken = Take(Service("Kuoro") with { ServiceChargeType = type, ServiceDescriptions = [new("ChargeTypeAdditionalInfo", "fi", "12 euroa")] }, before)!;

        Assert.Equal(isFree, taken.IsFree);
        if (price is not null) Assert.Equal(price, taken.Price);
    }

    [Theory]
    [InlineData("DaysOfTheWeek", "Monday", "", "10:00", "11:45", true)]
    [InlineData("DaysOfTheWeek", "monday", "Monday", "10:00:00", "11:45:00", true)]
    [InlineData("DaysOfTheWeek", "Monday", null, "10:00", null, true)]
    [InlineData("DaysOfTheWeek", "Monday", "Friday", "10:00", "11:45", false)]
    [InlineData("DaysOfTheWeek", "Monday", "", "22:00", "02:00", false)]
    [InlineData("DaysOfTheWeek", "Monday", "", "25:00", "26:00", false)]
    [InlineData("DaysOfTheWeek", "8", "", "10:00", "11:45", false)]
    [InlineData("DaysOfTheWeek", "Maanantai", "", "10:00", "11:45", false)]
    [InlineData("OverMidnight", "Monday", "", "10:00", "11:45", false)]
    public void Weekly_hours_are_taken_when_a_week_of_ours_can_tell_them(string type, string day, string? until, string from, string? to, bool isTaken)
    {
        var taken = Take(Service("Kuoro"), null, Place() with { ServiceHours = [new(type, null, null, false, [new(day, until, from, to), null!]), null!] })!;

        Assert.Equal(isTaken ? [DayOfWeek.Monday] : [], taken.Times.Select(time => time.Day));
    }

    [Theory]
    [InlineData(null, "2026-11-27", 1)]
    [InlineData(null, "2026-11-26", 0)]
    [InlineData("2026-11-27", null, 1)]
    [InlineData("2026-11-28", null, 0)]
    public void Hours_of_another_season_are_not_taken_and_leave_none_of_before(string? since, string? until, int count)
    {
        var before = new ActivityDetails { Name = LocalizedText.Of("Kuoro"), Times = [new(DayOfWeek.Sunday, new(8, 0), null)] };
        var hours = new PtvHourGroup("DaysOfTheWeek", Day(since), Day(until), false, [new("Monday", "", "10:00", "11:00")]);

        Assert.Equal(count, Take(Service("Kuoro"), before, Place() with { ServiceHours = [hours] })!.Times.Count);
        Assert.Equal(before.Times, Take(Service("Kuoro"), before, Place())!.Times);
    }

    [Fact]
    public void A_point_told_here_stays_as_long_as_the_address_does()
    {
        var point = new GeoPoint(62.79, 22.84);
        var first = Take(Service("Kuoro"), null, Place())! with { Point = point };

        Assert.Equal(point, Take(Service("Kuoro"), first, Place())!.Point);
        Assert.Null(Take(Service("Kuoro"), first, Place("Koulukatu"))!.Point);
    }

    [Fact]
    public void It_is_on_the_net_when_no_channel_is_a_place_and_where_it_was_told_here_when_there_is_none()
    {
        var before = new ActivityDetails { Name = LocalizedText.Of("Kuoro"), Venue = ActivityVenue.Elsewhere, Address = "Kirjasto" };

        Assert.Equal((ActivityVenue.Online, null), Where(Take(Service("Kuoro"), before, new PtvChannel(Guid.CreateVersion7(), "WebPage", null, null))!));
        Assert.Equal((ActivityVenue.Elsewhere, "Kirjasto"), Where(Take(Service("Kuoro"), before)!));
        Assert.Equal((ActivityVenue.Elsewhere, "Kirjasto"), Where(Take(Service("Kuoro"), before, Place() with { Addresses = [new("Postal", null), null!] })!));
        Assert.Equal((ActivityVenue.Elsewhere, "Kirkkokatu 5, 60100 Seinäjoki"), Where(Take(Service("Kuoro"), before, Place())!));
    }

    private static DateTime? Day(string? text) => text is null ? null : DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static (ActivityVenue Venue, string? Address) Where(ActivityDetails one) => (one.Venue, one.Address);

    private static ActivityDetails? Take(PtvService service, ActivityDetails? before = null, params PtvChannel[] channels) => PtvTaking.Take(service, channels, before, PlaceBook.Finland, Today);

    private static PtvService Service(string name) => new(Guid.CreateVersion7(), "Published", null, [new("Name", "fi", name)], null, null, null, null, null);

    private static PtvChannel Place(string street = "Kirkkokatu") => new(
        Guid.CreateVersion7(), "ServiceLocation",
        [new("Location", new([new(null, "fi", street)], "5", "60100", [new(null, "fi", "Seinäjoki")], new("743")))], null);
}
