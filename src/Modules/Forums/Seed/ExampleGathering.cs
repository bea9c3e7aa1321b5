using Kumppani.Forums.Domain;
using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Seed;

/// <summary>A gathering of the demo.</summary>
/// <param name="Host">The municipality on whose table it lies.</param>
/// <param name="Template">What it begins with.</param>
/// <param name="Title">Instead of the template's title; null keeps that.</param>
/// <param name="Municipalities">For whose associations, by name.</param>
/// <param name="Day">Its day; without a year (year 1) the next such day far enough ahead; null while the date is open.</param>
/// <param name="LastDay">How many days before it registration ends.</param>
/// <param name="Venue">Where.</param>
/// <param name="Capacity">Seats.</param>
/// <param name="Registered">How many have registered.</param>
/// <param name="IsHeld">It is over, and most of those registered were there.</param>
internal sealed record ExampleGathering(
    string Host,
    GatheringTemplate Template,
    LocalizedText? Title,
    IReadOnlyList<string> Municipalities,
    DateOnly? Day,
    int LastDay = 0,
    string? Venue = null,
    int? Capacity = null,
    int Registered = 0,
    bool IsHeld = false);
