using Kumppani.Kernel.Security;

namespace Kumppani.Tests.Support;

/// <summary>A test through pages: visitors, signed-in people, and records of its own to work on.</summary>
public abstract class PageTest(App app)
{
    /// <summary>The product.</summary>
    protected App App => app;

    /// <summary>Makes what the test needs to stand on.</summary>
    protected Given Given { get; } = new(app);

    /// <summary>A word of letters that no other test has.</summary>
    protected static string NewWord() => "zq" + string.Concat(Secrets.Code(16).Select(one => (char)('a' + (one % 26))));

    /// <summary>Someone who has not signed in.</summary>
    protected Visitor Visitor() => new(app);

    /// <summary>Someone who has signed in and acts for the organisation of her role.</summary>
    protected Visitor SignedInAs(GivenPerson person) => SignedInAs(person.Id, person.OrganisationId);

    /// <summary>A person who has signed in and acts for an organisation, hers or not: the cookie says so, the product decides.</summary>
    protected Visitor SignedInAs(Guid personId, Guid organisationId)
    {
        var visitor = new Visitor(app);
        visitor.SetCookie(SessionCookie.Name, SessionCookie.For(app, personId, organisationId));
        return visitor;
    }
}
