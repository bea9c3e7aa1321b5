namespace Kumppani.Forums.Domain.Ballots;

/// <summary>Who gets a code to vote with.</summary>
internal enum Electorate
{
    /// <summary>Everybody who is present.</summary>
    EachPerson,

    /// <summary>One of each association that is present.</summary>
    OneAnAssociation,
}
